export { AGREEMENT_FIELDS, type AgreementField, agreementOf, type FieldAgreement } from './agreement';
export {
  type BackupFile,
  type BackupManifest,
  type BackupReason,
  backupFileName,
  backupText,
  joinChains,
  readBackupFile,
  readBackupManifest,
  throughGzip,
} from './backup-file';
export { joinIndicators } from './indicators';
export { type BackupMemory, openBackupMemory } from './memory';
export { isWhole, type Library, mergeLibraries } from './merge';
export { ACTS_BETWEEN_BACKUPS, type BackupPlan, isBackupDue, type KnownState, planBackup } from './plan';
export { applyRemovals, joinRemovals, type Removal } from './removals';
