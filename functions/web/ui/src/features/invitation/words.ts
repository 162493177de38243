// Everything that the candidate's own page says. Another language is another object of this shape.
import type { InterviewKind } from '@/api/types';

export const english = {
  locale: 'en-GB',
  loading: 'Loading',
  title: (organisation: string) => `Your interview with ${organisation}`,
  plainTitle: 'Your interview',
  kinds: {
    phone: 'By phone',
    video: 'By video',
    in_person: 'In person',
  } satisfies Record<InterviewKind, string>,
  when: 'When',
  yourTime: 'On your device’s clock',
  how: 'How',
  where: 'Where',
  question: 'Will you be there?',
  confirm: 'Yes, I will be there',
  another: 'Ask for another time',
  offered: 'Or take one of these times',
  offeredHint: 'They are free at the moment. Your interview moves to the one you take.',
  take: (time: string) => `Take ${time}`,
  wish: 'Which times would suit you better?',
  wishHint: 'We read this and get back to you. Your interview stays as it is until then.',
  wishMissing: 'Please write a few words.',
  send: 'Send',
  back: 'Back',
  confirmed: 'Thank you. You said that you will be there.',
  asked: 'Thank you. You asked for another time; we will get back to you.',
  picked: 'Thank you. Your interview is at this time now.',
  changeMind: 'You can still change your answer.',
  cancelled: 'This interview was cancelled',
  cancelledHint: 'There is nothing more to do here. Please answer the mail if you have a question.',
  over: 'This interview is over',
  overHint: 'There is nothing more to do here. Thank you for your time.',
  missed: 'This interview did not take place',
  gone: 'This link does not work any more',
  goneHint:
    'It was replaced by a newer one, or the interview is over. Please use the link in the last mail, or answer that mail.',
  failed: 'This page can’t be loaded right now',
  failedHint: 'Please check your connection and try again.',
  retry: 'Try again',
  taken: 'This time is not free any more. Please choose another one.',
  changed: 'Something changed in the meantime. Please look again.',
  notSent: 'Your answer could not be sent. What you wrote is still here. Please try again.',
};

export type Words = typeof english;

/** The words for a visitor. There is one language so far. */
export const words = (): Words => english;
