// What do the letters to sign look like? One sheet for each letter; how to sign it and its source are beside it and not printed.
import { useState } from 'preact/hooks';
import type { FilledPaper } from '../../filing/papers/fill-papers';
import type { DocumentNeed } from '../../filing/report/report';
import { isToPrepare, toPrepare } from '../../filing/report/to-prepare';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { PaperSources, sourcesOf } from './paper-sources';

interface PapersProps {
  readonly papers: readonly FilledPaper[];
  /** The requested document; all with ''. */
  readonly document: string;
  /** The filing's documents, for a person who finds no letter here. */
  readonly needs?: readonly DocumentNeed[];
  readonly t: Translate;
}

/** The letters, each on its own page. */
export function PapersBody({ papers, document, needs = [], t }: PapersProps) {
  const [isWhole, setWhole] = useState(document === '');
  const shown = isWhole ? papers : papers.filter((one) => one.document === document);
  return (
    <>
      {papers.length === 0 && <NoLetter needs={needs} t={t} />}
      {shown.map((paper) => (
        <Letter key={`${paper.document} ${paper.service}`} paper={paper} t={t} />
      ))}
      {shown.length < papers.length && (
        <button type="button" class="link letter-aside" onClick={() => setWhole(true)}>
          {t('papers.all', { n: papers.length })}
        </button>
      )}
    </>
  );
}

/** No letter can be made; the documents still needed are listed instead. */
function NoLetter({ needs, t }: { readonly needs: readonly DocumentNeed[]; readonly t: Translate }) {
  const missing = toPrepare(needs).filter((need) => need.state !== 'attached' && isToPrepare(need));
  return (
    <>
      <p class="notice">{t('papers.none')}</p>
      {missing.length > 0 && (
        <section data-testid="papers-missing">
          <h2>{t('papers.missing')}</h2>
          <ul>
            {missing.map(({ id, label }) => (
              <li key={id}>{t.text(label)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Chinese in any language of the interface, since an authority in China reads it. */
function Letter({ paper, t }: { readonly paper: FilledPaper; readonly t: Translate }) {
  const blanks = paper.lines.flat().filter(({ isBlank }) => isBlank).length;
  return (
    <section class="letter" data-testid="paper-letter" data-document={paper.document}>
      <div class={`letter-aside ${paper.hasOfficialForm ? 'official' : ''}`} role="note">
        <p>{t(paper.hasOfficialForm ? 'papers.official' : 'papers.own')}</p>
        {paper.advice && <p>{t('papers.advice', { text: t.text(paper.advice) })}</p>}
        {blanks > 0 && <p>{t('papers.blanks', { n: blanks })}</p>}
        <PaperSources sources={sourcesOf(paper.cites)} t={t} />
      </div>
      <div lang="zh-CN">
        <h2>{paper.title}</h2>
        {paper.lines.map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a letter never change their places
          <p key={at}>
            {pieces.map(({ text, isBlank }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a line
              <span key={place} class={isBlank ? 'letter-blank' : undefined}>
                {isBlank ? '　　　　　　' : plain(text)}
              </span>
            ))}
          </p>
        ))}
        <dl class="letter-signers">
          {paper.signers.map((signer) => (
            <div key={signer}>
              <dt>{signer}：</dt>
              <dd class="paper-line" />
            </div>
          ))}
        </dl>
        <p class="letter-date">日期：　　　　年　　月　　日</p>
      </div>
    </section>
  );
}
