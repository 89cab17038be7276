/** The texts of the pages about one record: facts edited in place, merging, customers. */
export const recordsEn = {
  'edit.conflict': 'Changed by others meanwhile:',
  'edit.theirs': 'Take theirs',
  'edit.mine': 'Save mine',

  'leadPage.lead': 'Lead',
  'leadPage.estimatedValue': 'Estimated value',
  'leadPage.yes': 'yes',
  'leadPage.no': 'no',

  'merge.away': 'Merged into another lead',
  'merge.away.text': 'This lead and another one were the same person. All that was known of it is there.',
  'merge.away.open': 'Open that lead',
} as const;
