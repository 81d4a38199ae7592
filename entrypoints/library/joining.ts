// What joins libraries, loaded when a backup is looked into. Named one by one: asked for as a whole, the module would be
// loaded whole by everybody who uses any of it, the background before all.
export {
  agreementOf,
  applyRemovals,
  backupText,
  isWhole,
  joinChains,
  joinIndicators,
  joinRemovals,
  mergeLibraries,
  openBackupMemory,
  packBackupText,
  readBackupFile,
  readBackupManifest,
} from '@/utils/backup';
