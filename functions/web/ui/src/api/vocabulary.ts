// The lists of words the API knows, for menus and filters. They come from its OpenAPI document, never from here.
export {
  actionValues as actions,
  candidateSourceValues as sources,
  closeReasonValues as closeReasons,
  eraseReasonValues as eraseReasons,
  factValues as facts,
  formatValues as reportFormats,
  importFieldValues as importFields,
  interviewKindValues as interviewKinds,
  jobStatusValues as jobStatuses,
  languageValues as languages,
  outcomeValues as outcomes,
  recommendationValues as recommendations,
  reportKindValues as reportKinds,
  roleValues as roles,
  statusValues as statuses,
  subjectKindValues as subjectKinds,
} from './schema.gen';
