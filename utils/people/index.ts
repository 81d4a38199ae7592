export { findPeople, type PersonReading } from './find-people';
export { findQuotes, readPeople } from './find-quotes';
