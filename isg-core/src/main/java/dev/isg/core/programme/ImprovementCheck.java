package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.improvement.ImprovementProposal;
import dev.isg.core.improvement.ImprovementRule;
import dev.isg.core.improvement.ImprovementState;
import dev.isg.core.improvement.ImprovementStep;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the proposals from the field: their links, their history, what came of them. */
final class ImprovementCheck {
  private final ProgrammeIndex index;
  private final References references;

  ImprovementCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<ImprovementProposal> proposals = index.programme().improvements();
    references.index(Kinds.IMPROVEMENT, "/improvements", proposals, ImprovementProposal::id);
    for (int i = 0; i < proposals.size(); i++) {
      links(proposals.get(i), "/improvements/" + i);
      history(proposals.get(i), "/improvements/" + i);
    }
    motivation(proposals);
  }

  private void links(ImprovementProposal proposal, String path) {
    references.resolve(Kinds.UNIT, path + "/unit", proposal.unit(), index.units());
    proposal
        .proposer()
        .ifPresent(
            who -> references.resolve(Kinds.PERSON, path + "/proposer", who, index.people()));
    for (int i = 0; i < proposal.controls().size(); i++) {
      references.resolve(
          Kinds.CONTROL, path + "/controls/" + i, proposal.controls().get(i), index.controls());
    }
    for (int i = 0; i < proposal.targets().size(); i++) {
      references.resolve(
          Kinds.TARGET, path + "/targets/" + i, proposal.targets().get(i), index.targets());
    }
  }

  private void history(ImprovementProposal proposal, String path) {
    Map<String, LocalizedText> id = Map.of("id", Kinds.id(proposal.id()));
    if (proposal.steps().isEmpty()) {
      references.add(ImprovementRule.NO_HISTORY, path, id);
    }
    Optional<ImprovementState> last = Optional.empty();
    Optional<LocalDate> latest = Optional.empty();
    for (int i = 0; i < proposal.steps().size(); i++) {
      ImprovementStep step = proposal.steps().get(i);
      String place = path + "/steps/" + i;
      Map<String, LocalizedText> inputs = Kinds.with(id, "state", step.state().label());
      order(step, last, inputs, place);
      latest.ifPresent(day -> day(step, day, inputs, place));
      if (step.state() == ImprovementState.DECLINED && step.note().isEmpty()) {
        references.add(ImprovementRule.DECLINED_WITHOUT_ANSWER, place, inputs);
      }
      last = Optional.of(step.state());
      latest = Stream.concat(latest.stream(), step.on().stream()).max(Comparator.naturalOrder());
    }
    if (last.map(ImprovementState.CARRIED_OUT::equals).orElse(false)
        && proposal.effect().isEmpty()) {
      references.add(ImprovementRule.EFFECT_MISSING, path, id);
    }
  }

  private void order(
      ImprovementStep step,
      Optional<ImprovementState> last,
      Map<String, LocalizedText> inputs,
      String path) {
    boolean possible =
        last.map(before -> before.next().contains(step.state()))
            .orElse(step.state() == ImprovementState.PROPOSED);
    if (!possible) {
      references.add(
          ImprovementRule.STEP_NOT_POSSIBLE,
          path,
          Kinds.with(
              inputs,
              "before",
              last.map(ImprovementState::label)
                  .orElse(LocalizedText.of("未提案", "not proposed yet"))));
    }
  }

  private void day(
      ImprovementStep step, LocalDate before, Map<String, LocalizedText> inputs, String path) {
    if (step.on().map(before::isAfter).orElse(false)) {
      references.add(
          ImprovementRule.DAYS_BACKWARDS,
          path + "/on",
          Kinds.with(
              Kinds.with(inputs, "on", LocalizedText.same(step.on().orElseThrow().toString())),
              "before",
              LocalizedText.same(before.toString())));
    }
  }

  /** Tells once a department whose proposals say nothing of what moves its staff. */
  private void motivation(List<ImprovementProposal> proposals) {
    Map<UnitId, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      first.putIfAbsent(proposals.get(i).unit(), i);
    }
    first.forEach(
        (unit, place) -> {
          boolean stated =
              proposals.stream()
                  .filter(proposal -> proposal.unit().equals(unit))
                  .anyMatch(proposal -> proposal.motivation().isPresent());
          if (!stated) {
            references.add(
                ImprovementRule.MOTIVATION_NOT_STATED,
                "/improvements/" + place,
                Map.of("unit", Kinds.id(unit)));
          }
        });
  }
}
