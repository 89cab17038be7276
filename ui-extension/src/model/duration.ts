/** A length of time as people write it: so many minutes or hours. */
export interface Length {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours';
}

export function lengthOf(minutes: number): Length {
  return minutes >= 60 && minutes % 60 === 0 ? { amount: minutes / 60, unit: 'hours' } : { amount: minutes, unit: 'minutes' };
}

export function minutesOf({ amount, unit }: Length): number {
  return Math.round(unit === 'hours' ? amount * 60 : amount);
}
