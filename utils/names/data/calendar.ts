/** Names of days and months: capitalised in English, and never a person or organization on their own. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah diwali thanksgiving gmt est edt pst utc am pm'.split(
    ' ',
  ),
);
