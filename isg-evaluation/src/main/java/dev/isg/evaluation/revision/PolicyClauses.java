package dev.isg.evaluation.revision;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.json.IsgJson;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The clauses of a version of the policy, each by its content; the life of a version is none. */
final class PolicyClauses {
  private final Map<String, ContentHash> clauses = new TreeMap<>();

  PolicyClauses(RiskManagementPolicy policy) {
    add("title", policy.title());
    add("strategy", policy.strategy());
    policy.companyFit().ifPresent(fit -> add("companyFit", fit));
    each("coreValues", policy.coreValues(), value -> value.id().value());
    each("considerations", policy.considerations(), one -> one.consideration().name());
    policy.matrix().ifPresent(matrix -> add("matrix", matrix));
    each("risks", policy.risks(), risk -> risk.id().value());
    policy.acceptableLevel().ifPresent(level -> add("acceptableLevel", level));
    if (!policy.tolerances().isEmpty()) {
      add("tolerances", policy.tolerances());
    }
    policy.rankingChoice().ifPresent(choice -> add("rankingChoice", choice));
    each("treatments", policy.treatments(), treatment -> treatment.id().value());
    policy.process().ifPresent(process -> add("process", process));
    policy.resources().ifPresent(resources -> add("resources", resources));
  }

  /** The clauses that are not the same here and there, by name. */
  SortedSet<String> changedTo(PolicyClauses later) {
    TreeSet<String> changed = new TreeSet<>(clauses.keySet());
    changed.addAll(later.clauses.keySet());
    changed.removeIf(
        clause -> {
          ContentHash before = clauses.get(clause);
          return before != null && before.equals(later.clauses.get(clause));
        });
    return changed;
  }

  private <T> void each(String list, Collection<T> parts, Function<T, String> id) {
    parts.forEach(part -> add(list + "/" + id.apply(part), part));
  }

  private void add(String clause, Object content) {
    clauses.put(clause, IsgJson.standard().hash(content));
  }
}
