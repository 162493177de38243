// Planning and changing from any screen, each with the way back before people are told.
import { useQueryClient } from '@tanstack/react-query';
import type { Interview } from '@/api/types';
import { cancelInterview, reloadInterviews, replan, showChanged, useOwnZone } from './api';
import { planOf } from './plan';
import { offerUndo } from './undo';
import { stretch } from './zones';

export function useTold() {
  const client = useQueryClient();
  const zone = useOwnZone();
  const done = (interview: Interview) => {
    showChanged(client, interview);
    return reloadInterviews(client);
  };
  return {
    /** After planning: it can be taken back by cancelling it. */
    planned: (made: Interview) => {
      void reloadInterviews(client);
      offerUndo({
        title: `Planned: ${made.candidate_name}, ${stretch(made.start, made.end, zone)}`,
        after: made,
        undo: () => cancelInterview(made, 'Taken back').then(done),
      });
    },
    /** After a change: it can be taken back by planning it as it was. */
    changed: (was: Interview, is: Interview) => {
      void done(is);
      const moved = was.start !== is.start || was.end !== is.end;
      offerUndo({
        title: moved
          ? `Moved: ${is.candidate_name}, ${stretch(is.start, is.end, zone)}`
          : `Changed: ${is.candidate_name}`,
        after: is,
        // As it was, it was accepted before.
        undo: () => replan(is, { ...planOf(was), regardless: true }).then(done),
      });
    },
  };
}
