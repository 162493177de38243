export function PerformanceOfUser() {
  return null;
}
export function OwnPerformance() {
  return null;
}
