// Made by `npm run client` from the API's OpenAPI document. Not edited by hand.
export const letterSubject = 200;
export const letterText = 8000;
export const templateSubject = 200;
export const templateText = 8000;
export const viewName = 60;
export const noteText = 4000;
export const feedbackText = 4000;
export const cancelReason = 300;
export const invitationWish = 500;
export const candidatesAtOnce = 200;
export const waitingDays = 3650;
export const reportTitle = 80;
export const reportMetrics = 30;
export const reportCharts = 8;
export const scheduleRecipients = 20;
