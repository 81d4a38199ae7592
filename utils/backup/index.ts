export { AGREEMENT_FIELDS, type AgreementField, agreementOf, type FieldAgreement } from './agreement';
export { aroundDamage, type LeftOut, sure } from './around-damage';
export { keepOwnBackup, type OwnReason, putAsideLost, readOwnBackups, withOwnFiles } from './back-up-here';
export { type BackupManifest, backupFileName, backupText, packBackup, throughGzip } from './backup-file';
export { joinIndicators } from './indicators';
export { type BackupMemory, openBackupMemory } from './memory';
export { isWhole, type Library, mergeLibraries } from './merge';
export { backupForLoss, type OwnBackup } from './own-plan';
export { ACTS_BETWEEN_BACKUPS, type BackupPlan, isBackupDue, type KnownState, planBackup } from './plan';
export {
  type BackupFile,
  type BackupReason,
  joinChains,
  readBackupFile,
  readBackupManifest,
} from './read-backup';
export { applyRemovals, joinRemovals, type Removal } from './removals';
