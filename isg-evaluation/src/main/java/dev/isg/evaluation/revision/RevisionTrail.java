package dev.isg.evaluation.revision;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.policy.ChangedClause;
import dev.isg.evaluation.policy.PolicyAssessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The revisions of policies, clause by clause, with the evaluations behind them.
 *
 * <p>A clause that was asked for as a whole list, as in {@code risks}, counts as changed where any
 * part of the list did.
 *
 * @source METI 2009, 5.1
 */
public final class RevisionTrail {
  private final List<ClauseRevision> all;

  private RevisionTrail(List<ClauseRevision> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The trail through the versions of policies.
   *
   * @param versions the versions, of one policy or several, in any order
   * @param evaluations the evaluations at hand, in any order
   */
  public static RevisionTrail of(
      Collection<RiskManagementPolicy> versions, Collection<Evaluation> evaluations) {
    Map<ContentHash, Evaluation> byHash = new HashMap<>();
    evaluations.forEach(evaluation -> byHash.put(evaluation.contentHash(), evaluation));
    List<RiskManagementPolicy> sorted =
        versions.stream()
            .sorted(
                Comparator.comparing(RiskManagementPolicy::id)
                    .thenComparing(RiskManagementPolicy::version))
            .toList();
    List<ClauseRevision> found = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      RiskManagementPolicy before = sorted.get(i - 1);
      RiskManagementPolicy after = sorted.get(i);
      if (before.id().equals(after.id())) {
        found.addAll(step(before, after, byHash));
      }
    }
    return new RevisionTrail(found);
  }

  /** Every clause that changed or was asked for, by policy, version and clause. */
  public List<ClauseRevision> all() {
    return all;
  }

  /** The revisions an evaluation led to; empty if no version names it. */
  public List<ClauseRevision> revisionsOf(ContentHash evaluation) {
    return all.stream()
        .filter(found -> found.evaluation().filter(evaluation::equals).isPresent())
        .toList();
  }

  /**
   * How a clause came to be what it is, oldest first, with the evaluation behind each step.
   *
   * @param policy the policy
   * @param clause the place in its document, as in {@code coreValues/A1-1}
   */
  public List<ClauseRevision> behind(PolicyId policy, String clause) {
    return all.stream()
        .filter(found -> found.policy().equals(policy) && found.clause().equals(clause))
        .toList();
  }

  private static List<ClauseRevision> step(
      RiskManagementPolicy before,
      RiskManagementPolicy after,
      Map<ContentHash, Evaluation> evaluations) {
    List<ChangedClause> asked = asked(before, after, evaluations);
    SortedSet<String> changed = new PolicyClauses(before).changedTo(new PolicyClauses(after));
    TreeSet<String> concerned = new TreeSet<>(changed);
    asked.stream()
        .map(ChangedClause::clause)
        .filter(clause -> changed.stream().noneMatch(one -> covers(clause, one)))
        .forEach(concerned::add);
    List<ClauseRevision> found = new ArrayList<>();
    for (String clause : concerned) {
      Optional<ChangedClause> reason =
          asked.stream().filter(one -> covers(one.clause(), clause)).findFirst();
      ClauseFate fate = ClauseFate.LEFT_AS_IT_WAS;
      if (changed.contains(clause)) {
        fate = reason.isPresent() ? ClauseFate.CHANGED_AS_ASKED : ClauseFate.CHANGED_UNASKED;
      }
      found.add(
          new ClauseRevision(
              after.id(),
              before.version(),
              after.version(),
              clause,
              fate,
              after.triggeredBy(),
              reason));
    }
    return found;
  }

  /** What the evaluation behind the later version asked for of the earlier one. */
  private static List<ChangedClause> asked(
      RiskManagementPolicy before,
      RiskManagementPolicy after,
      Map<ContentHash, Evaluation> evaluations) {
    return after
        .triggeredBy()
        .map(evaluations::get)
        .flatMap(Evaluation::policy)
        .filter(
            assessed ->
                assessed.policy().equals(before.id()) && assessed.version() == before.version())
        .flatMap(PolicyAssessment::proposal)
        .map(proposal -> proposal.clauses())
        .orElse(List.of());
  }

  private static boolean covers(String asked, String clause) {
    return clause.equals(asked) || clause.startsWith(asked + "/");
  }
}
