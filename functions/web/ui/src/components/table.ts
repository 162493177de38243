import classes from './Table.module.css';

/** The look of a table: class names for the table, its rows and its columns. */
export const table = classes as Record<
  | 'table'
  | 'linked'
  | 'rowLink'
  | 'below'
  | 'number'
  | 'edge'
  | 'toggle'
  | 'narrowOnly'
  | 'fromWide'
  | 'fromMedium'
  | 'fromSmall',
  string
>;
