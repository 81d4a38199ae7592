export { clipTab, createHandlers } from './handlers';
export { type ClipReason, type CommandReason, type Commands, send } from './protocol';
