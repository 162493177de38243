import { Link } from '@tanstack/react-router';
import { BackLabel, backClass } from '@/components/Page';

/** The way back to the reports. */
export function BackToReports() {
  return (
    <Link to="/reports" className={backClass}>
      <BackLabel>Reports</BackLabel>
    </Link>
  );
}
