// What do the terms of the trade mean, in English? `.word` is what is looked for in sentences, wordings parted by a bar.
import type { zhGlossary } from './glossary';

export const enGlossary: Record<keyof typeof zhGlossary, string> = {
  'glossary.filing.word': 'ICP filing',
  'glossary.filing':
    'Before a website or app in mainland China goes on line, it is registered with the authority through a cloud provider. The registration carries an ICP number.',
  'glossary.administration.word': 'administration',
  'glossary.administration': 'The communications administration of a province: it decides about the filing.',
  'glossary.curtain.word': 'curtain photo|curtain',
  'glossary.curtain':
    'A photo of the responsible person before the provider’s printed backdrop. Most provinces use a face check instead.',
  'glossary.entity.word': 'entity',
  'glossary.entity': 'The company, institution or person whose filing it is.',
  'glossary.leader.word': 'entity leader|principal',
  'glossary.leader': 'The person responsible for the entity, usually its legal representative.',
  'glossary.provider.word': 'access provider',
  'glossary.provider':
    'The cloud company whose servers are used and through whose console the filing is submitted.',
  'glossary.review.word': 'initial review',
  'glossary.review': 'The provider’s own check before it passes the filing to the administration.',
  'glossary.access.word': 'access filing',
  'glossary.access': 'For a service that has a filing already and moves to, or adds, another provider.',
  'glossary.preApproval.word': 'pre-approval',
  'glossary.preApproval':
    'News, publishing, drugs and the like need another authority’s approval before they can be filed.',
  'glossary.realName.word': 'real-name verification|real-name',
  'glossary.realName':
    'The registrar has verified who owns the domain; it has to be the entity of the filing.',
};
