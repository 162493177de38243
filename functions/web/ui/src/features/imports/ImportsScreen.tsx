import { BackTo } from '@/components/BackTo';
import { PageHeader } from '@/components/Page';
import { NoPermission } from '@/components/states';
import { useCan } from '@/features/me/me';
import { ImportList } from './ImportList';
import classes from './Imports.module.css';
import { NewImport } from './NewImport';

/** Bringing in a list of candidates, and the lists that were brought in before. */
export default function ImportsScreen() {
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Import candidates"
        subtitle="From a CSV or Excel file. You see what would happen before anything is added, and can undo it for a day."
        back={<BackTo list="/candidates">Candidates</BackTo>}
      />
      {can('import_candidates') ? (
        <div className={classes.stack}>
          <NewImport />
          <ImportList />
        </div>
      ) : (
        <NoPermission />
      )}
    </>
  );
}
