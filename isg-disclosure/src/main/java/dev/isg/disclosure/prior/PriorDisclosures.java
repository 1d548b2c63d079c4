package dev.isg.disclosure.prior;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.metrics.incident.Incident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers whether risks were disclosed before they came true.
 *
 * @source METI 2009, 2.5
 */
public final class PriorDisclosures {
  private static final LocalizedText DISCLOSURE = LocalizedText.of("開示", "disclosure");
  private static final LocalizedText RISK = LocalizedText.of("リスク", "risk");
  private static final LocalizedText NOT_KNOWN = LocalizedText.of("不明", "not known");

  private final PriorDisclosureFile file;
  private final Map<RiskId, Risk> risks;

  private PriorDisclosures(PriorDisclosureFile file, Programme programme) {
    this.file = file;
    this.risks =
        programme.policies().stream()
            .map(RiskManagementPolicy::risks)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Risk::id, Function.identity(), (one, other) -> one));
  }

  /** The answers out of a file, for the risks of all versions of a programme's policy. */
  public static PriorDisclosures of(PriorDisclosureFile file, Programme programme) {
    return new PriorDisclosures(file, programme);
  }

  /** Ids used twice, and links to risks that the programme does not have. */
  public ValidationReport check() {
    References references = new References();
    List<PriorDisclosure> disclosures = file.disclosures();
    references.index(DISCLOSURE, "/disclosures", disclosures, PriorDisclosure::id);
    for (int i = 0; i < disclosures.size(); i++) {
      List<RiskId> linked = disclosures.get(i).risks();
      for (int j = 0; j < linked.size(); j++) {
        references.resolve(RISK, "/disclosures/" + i + "/risks/" + j, linked.get(j), risks);
      }
    }
    return ValidationReport.of(references.issues());
  }

  /**
   * Whether the risk of an incident was disclosed before the day it occurred, both days as counted
   * where the incident happened. A disclosure counts if it names the risk, or its category; for an
   * incident that names only a category, if it names any risk of the category.
   */
  public PriorAnswer answer(Incident incident) {
    if (incident.risk().isEmpty() && incident.category().isEmpty()) {
      return answer(incident, PriorStanding.UNKNOWN, PriorRule.NO_RISK, List.of());
    }
    List<PriorDisclosure> linked =
        file.disclosures().stream()
            .filter(disclosure -> tellsOf(disclosure, incident))
            .sorted(
                Comparator.comparing(PriorDisclosure::disclosedOn)
                    .thenComparing(PriorDisclosure::id))
            .toList();
    if (linked.isEmpty()) {
      return answer(incident, PriorStanding.UNKNOWN, PriorRule.NOT_LINKED, linked);
    }
    LocalDate first = linked.get(0).disclosedOn();
    Optional<LocalDate> occurred = incident.occurredOn();
    if (occurred.isPresent()) {
      return first.isBefore(occurred.get())
          ? answer(incident, PriorStanding.DISCLOSED_BEFORE, PriorRule.DISCLOSED_BEFORE, linked)
          : answer(incident, PriorStanding.NOT_BEFORE, PriorRule.DISCLOSED_TOO_LATE, linked);
    }
    return first.isBefore(incident.observedOn())
        ? answer(incident, PriorStanding.UNKNOWN, PriorRule.DAY_UNKNOWN, linked)
        : answer(incident, PriorStanding.NOT_BEFORE, PriorRule.DISCLOSED_TOO_LATE, linked);
  }

  private boolean tellsOf(PriorDisclosure disclosure, Incident incident) {
    Optional<RiskCategory> category = incident.category().or(() -> categoryOf(incident.risk()));
    boolean byCategory = category.map(disclosure.categories()::contains).orElse(false);
    boolean byRisk =
        incident.risk().isPresent()
            ? disclosure.risks().contains(incident.risk().get())
            : disclosure.risks().stream()
                .anyMatch(risk -> categoryOf(Optional.of(risk)).equals(category));
    return byCategory || byRisk;
  }

  private Optional<RiskCategory> categoryOf(Optional<RiskId> risk) {
    return risk.map(risks::get).flatMap(Risk::category);
  }

  private static PriorAnswer answer(
      Incident incident, PriorStanding standing, PriorRule rule, List<PriorDisclosure> linked) {
    TreeMap<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("incident", LocalizedText.same(incident.id().value()));
    inputs.put(
        "occurred",
        incident.occurredOn().map(day -> LocalizedText.same(day.toString())).orElse(NOT_KNOWN));
    if (!linked.isEmpty()) {
      inputs.put("document", linked.get(0).document());
      inputs.put("disclosed", LocalizedText.same(linked.get(0).disclosedOn().toString()));
    }
    return new PriorAnswer(
        incident.id(), standing, rule, inputs, linked.stream().map(PriorDisclosure::id).toList());
  }
}
