export { type AgreementField, agreementOf, type FieldAgreement } from './agreement';
export { aroundDamage, type LeftOut, sure } from './around-damage';
export {
  isOwnBackupDue,
  keepOwnBackup,
  type OwnKeeping,
  type OwnReason,
  putAsideLost,
  readOwnBackups,
  withOwnFiles,
} from './back-up-here';
export { backupFileName, backupText, packBackup, packBackupText, throughGzip } from './backup-file';
export { joinIndicators } from './indicators';
export { type BackupMemory, openBackupMemory } from './memory';
export { isWhole, type Library, mergeLibraries } from './merge';
export type { OwnFiles } from './own-chain';
export { backupForLoss, type OwnBackup } from './own-plan';
export { type BackupPlan, isBackupDue, type KnownState, planBackup } from './plan';
export {
  joinChains,
  readBackupFile,
  readBackupManifest,
} from './read-backup';
export { applyRemovals, joinRemovals, type Removal } from './removals';
