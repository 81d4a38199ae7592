export { findPeople, type PeopleInput, type PersonReading } from './find-people';
export { findQuotes, type QuoteReading, readPeople } from './find-quotes';
