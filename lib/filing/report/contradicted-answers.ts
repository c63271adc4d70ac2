// Which answers may be wrong where a rule finds that answer and profile contradict each other?

/** The facts that the person may have answered wrongly, by the rule that compares them with the profile. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'nat-number-told': ['subjectRecord', 'entity.miitRecordExists'],
  'nat-approval-told': ['service.involvesPreApproval'],
};

/** The facts of the answers that this rule compares with the profile; none for most rules. */
export const contradictedAnswers = (rule: string): readonly string[] => ANSWERS[rule] ?? [];
