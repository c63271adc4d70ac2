// What does the linter say of a rule, and where?

export interface LintNote {
  readonly rule: string;
  readonly kind:
    | 'unresolved'
    | 'unknown-fact'
    | 'wrong-type'
    | 'outside-domain'
    | 'dead'
    | 'covered'
    | 'contradiction'
    | 'date-order'
    | 'date-gap'
    | 'date-overlap'
    | 'missing-text'
    | 'missing-source'
    | 'stale-source'
    | 'missing-case'
    | 'bad-override';
  readonly message: string;
  readonly level: 'error' | 'warning';
}
