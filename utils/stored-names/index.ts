export {
  DATABASE_NAME,
  FIRST_SCREENS,
  firstScreenName,
  NATIVE_VERSIONS,
  SCHEMA_VERSION,
  SETTINGS_NAME,
  USUAL_SORT,
} from './stored-names';
