package dev.isg.evaluation.revision;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.PolicyId;
import dev.isg.evaluation.policy.ChangedClause;
import java.util.Optional;

/**
 * One clause from one version of a policy to the next.
 *
 * @param policy the policy
 * @param fromVersion the version before
 * @param toVersion the version after
 * @param clause the place in the policy's document, as in {@code coreValues/A1-1}
 * @param fate what became of it
 * @param evaluation the evaluation that triggered the later version; empty if it names none
 * @param asked what that evaluation asked for, with what led to it; empty if it did not
 * @source METI 2009, 5.1
 */
public record ClauseRevision(
    PolicyId policy,
    int fromVersion,
    int toVersion,
    String clause,
    ClauseFate fate,
    Optional<ContentHash> evaluation,
    Optional<ChangedClause> asked) {

  /** It as a sentence, in both languages. */
  public LocalizedText text() {
    String step = policy + "-v" + fromVersion + " → v" + toVersion + " " + clause;
    LocalizedText by =
        evaluation
            .map(hash -> LocalizedText.of("評価 " + hash.brief(), "evaluation " + hash.brief()))
            .orElse(LocalizedText.of("評価の記載なし", "no evaluation named"));
    LocalizedText why =
        asked
            .map(ChangedClause::because)
            .map(reason -> LocalizedText.of("：" + reason.ja(), ": " + reason.en()))
            .orElse(LocalizedText.of("。", "."));
    return LocalizedText.of(
        step + "（" + fate.label().ja() + "、" + by.ja() + "）" + why.ja(),
        step + " (" + fate.label().en() + "; " + by.en() + ")" + why.en());
  }
}
