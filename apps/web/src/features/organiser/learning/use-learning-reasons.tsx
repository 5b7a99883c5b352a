import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

/** Why a model is not trained, used or stopped. */
export const useLearningReasons = (): Readonly<Record<string, ReactNode>> => ({
  notBetter: <FormattedMessage id="organiser.learning.notBetterReason" />,
  nothingLearned: <FormattedMessage id="organiser.learning.nothingLearned" />,
  weightsUnusable: <FormattedMessage id="organiser.learning.weightsUnusable" />,
  rulesChanged: <FormattedMessage id="organiser.learning.rulesChanged" />,
  alreadyTraining: <FormattedMessage id="organiser.learning.alreadyTraining" />,
  alreadyUsed: <FormattedMessage id="organiser.learning.alreadyUsed" />,
  notUsed: <FormattedMessage id="organiser.learning.notUsed" />,
});
