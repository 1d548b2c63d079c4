package dev.isg.disclosure.statement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.organisation.Person;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.scope.Disposition;
import dev.isg.disclosure.scope.ScopeRuling;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the editions of a disclosure. */
public final class AccountabilityDisclosures {
  private final DisclosurePlan plan;
  private final EvaluationInput input;
  private final Evaluation evaluation;
  private final ScopeDesk desk;

  private AccountabilityDisclosures(
      DisclosurePlan plan, EvaluationInput input, Evaluation evaluation) {
    this.plan = plan;
    this.input = input;
    this.evaluation = evaluation;
    this.desk = new ScopeDesk(plan, input);
  }

  /**
   * The edition for every audience of the plan together: an item is in it only if all of them may
   * be told, in the most aggregated wording any of them must be content with.
   *
   * @throws InvalidDocumentException if the plan has errors, with all its issues
   */
  public static AccountabilityDisclosure forReaders(
      DisclosurePlan plan, EvaluationInput input, Evaluation evaluation) {
    return forReaders(plan, plan.audiences(), input, evaluation);
  }

  /**
   * The edition for some audiences of the plan together.
   *
   * @param readers whom it is for; at least one, each an audience of the plan
   * @throws InvalidDocumentException if the plan has errors, with all its issues
   * @throws InvalidModelException if there is no reader, or one the plan is not for
   */
  public static AccountabilityDisclosure forReaders(
      DisclosurePlan plan, List<Audience> readers, EvaluationInput input, Evaluation evaluation) {
    if (readers.isEmpty() || !plan.audiences().containsAll(readers)) {
      throw InvalidModelException.of(
          "AccountabilityDisclosure",
          "読み手は報告書の audiences の中から選びます",
          "readers must be among the audiences of the plan");
    }
    DisclosureCheck.check(plan, input, evaluation).throwIfErrors();
    return new AccountabilityDisclosures(plan, input, evaluation)
        .write(readers.stream().distinct().sorted().toList())
        .build();
  }

  /**
   * The edition for the board: every item as written, and the annex with what is withheld from whom
   * and why. It is written of a plan with errors too, so that management sees them.
   */
  public static AccountabilityDisclosure forInsiders(
      DisclosurePlan plan, EvaluationInput input, Evaluation evaluation) {
    AccountabilityDisclosures editions = new AccountabilityDisclosures(plan, input, evaluation);
    return editions.write(List.of(Audience.BOARD)).annex(editions.annex()).build();
  }

  private AccountabilityDisclosure.Builder write(List<Audience> readers) {
    AccountabilityDisclosure.Builder disclosure = AccountabilityDisclosure.builder();
    disclosure.title(plan.title());
    disclosure.company(input.programme().governanceUnit().name());
    disclosure.edition(plan.edition());
    disclosure.period(evaluation.period());
    disclosure.periodName(
        input.programme().governanceUnit().fiscalCalendar().nameOf(evaluation.period()));
    disclosure.addAllAims(plan.aims().stream().distinct().sorted().toList());
    disclosure.addAllReaders(readers);
    disclosure.approach(plan.approach());
    plan.channel().ifPresent(disclosure::channel);
    plan.approver()
        .flatMap(input.programme()::person)
        .map(Person::name)
        .ifPresent(disclosure::approver);
    plan.publishedOn().ifPresent(disclosure::publishedOn);
    disclosure.evaluation(evaluation.contentHash());
    for (AccountabilityContent content : AccountabilityContent.values()) {
      disclosure.addSections(
          new ContentSection(
              content,
              plan.headingOf(content),
              itemsOf(content).stream()
                  .map(item -> tell(item, readers))
                  .flatMap(Optional::stream)
                  .toList()));
    }
    return disclosure;
  }

  /** The item as all readers may be told it; empty if one of them may not, or is not meant. */
  private Optional<ToldItem> tell(DisclosureItem item, List<Audience> readers) {
    boolean inside = readers.equals(List.of(Audience.BOARD));
    if (!inside && !plan.audiencesOf(item).containsAll(readers)) {
      return Optional.empty();
    }
    Disposition least =
        readers.stream()
            .map(reader -> desk.rule(item, reader).disposition())
            .max(Comparator.naturalOrder())
            .orElse(Disposition.WITHHELD);
    Optional<LocalizedText> wording =
        switch (least) {
          case TOLD -> Optional.of(item.text());
          case TOLD_AGGREGATED -> item.aggregatedText();
          case WITHHELD -> Optional.empty();
        };
    return wording.map(
        text ->
            new ToldItem(item.id(), item.informationType(), least, text, item.explainsAbsence()));
  }

  private InsiderAnnex annex() {
    List<ItemRecord> records = new ArrayList<>();
    List<PromiseStatus> promises = new ArrayList<>();
    for (AccountabilityContent content : AccountabilityContent.values()) {
      for (DisclosureItem item : itemsOf(content)) {
        List<ScopeRuling> rulings =
            plan.audiencesOf(item).stream().map(audience -> desk.rule(item, audience)).toList();
        records.add(
            new ItemRecord(
                item.id(),
                content,
                item.informationType(),
                item.text(),
                plan.assessments().stream()
                    .filter(found -> found.item().equals(item.id()))
                    .toList(),
                rulings));
        Promises.of(item, input.programme(), evaluation).ifPresent(promises::add);
      }
    }
    return new InsiderAnnex(records, promises);
  }

  private List<DisclosureItem> itemsOf(AccountabilityContent content) {
    return plan.items().stream().filter(item -> item.content() == content).toList();
  }
}
