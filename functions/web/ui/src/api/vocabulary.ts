// The lists of words the API knows, for menus and filters. They come from its OpenAPI document, never from here.
export {
  actionValues as actions,
  candidateSourceValues as sources,
  closeReasonValues as closeReasons,
  formatValues as reportFormats,
  jobStatusValues as jobStatuses,
  outcomeValues as outcomes,
  reportKindValues as reportKinds,
  roleValues as roles,
  statusValues as statuses,
  subjectKindValues as subjectKinds,
} from './schema.gen';
