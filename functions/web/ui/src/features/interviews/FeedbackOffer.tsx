import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Feedback } from '@/api/types';
import { Notice } from '@/components/Notice';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { interviewQuery, interviewsWithQuery } from './api';
import { together } from './together';

interface Props {
  candidate: string;
  onTake: (values: { interview_rating: string; interview_feedback: string }) => void;
}

/** Offers what interviewers said for the form of a move; nothing is filled in by itself. */
export default function FeedbackOffer({ candidate, onTake }: Props) {
  const can = useCan();
  const { name } = useDirectory();
  const found = useQuery({
    ...interviewsWithQuery(candidate),
    enabled: can('view_interviews'),
    refetchOnWindowFocus: false,
  });
  // The last one that took place.
  const held = found.data?.items.find(({ status }) => status === 'completed');
  const file = useQuery({ ...interviewQuery(held?.id ?? ''), enabled: held !== undefined });
  const feedback: Feedback[] = file.data?.feedback ?? [];
  const sum = together(feedback, (id) => name(id) ?? 'Former member');
  if (!sum) return null;
  return (
    <div data-feedback-offer>
      <Notice
        title={`From the interview: ${sum.interview_rating} of 5`}
        actions={
          <Button size="xs" variant="default" onClick={() => onTake(sum)}>
            Take over rating and feedback
          </Button>
        }
      >
        {feedback.length === 1 ? 'One person' : `${feedback.length} people`} gave feedback. You can
        change the words before you save.
      </Notice>
    </div>
  );
}
