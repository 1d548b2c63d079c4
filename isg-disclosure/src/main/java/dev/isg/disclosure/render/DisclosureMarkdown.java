package dev.isg.disclosure.render;

import static dev.isg.disclosure.render.Markdown.bold;
import static dev.isg.disclosure.render.Markdown.escape;

import dev.isg.disclosure.render.page.Words;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.ScopeRuling;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.ContentSection;
import dev.isg.disclosure.statement.InsiderAnnex;
import dev.isg.disclosure.statement.ItemRecord;
import dev.isg.disclosure.statement.ToldItem;
import java.util.ArrayList;
import java.util.List;

/** Writes a disclosure as Markdown. */
final class DisclosureMarkdown {
  private final Words words;
  private final AccountabilityDisclosure disclosure;
  private final Markdown out = new Markdown();

  DisclosureMarkdown(Words words, AccountabilityDisclosure disclosure) {
    this.words = words;
    this.disclosure = disclosure;
  }

  String write() {
    out.heading(1, words.in(disclosure.title()));
    out.bullets(facts());
    if (disclosure.annex().isPresent()) {
      out.paragraph(bold(words.insiders()));
    }
    if (disclosure.draft()) {
      out.paragraph(bold(words.draft()));
    }
    disclosure.sections().forEach(this::section);
    disclosure.annex().ifPresent(this::annex);
    return out.toString();
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add(escape(words.in(disclosure.company())));
    facts.add(
        words.say("対象期間: ", "Period: ")
            + escape(
                disclosure.periodName()
                    + words.say("（", " (")
                    + words.period(disclosure.period())
                    + words.say("）", ")")));
    facts.add(words.say("狙い: ", "Aim: ") + escape(words.list(disclosure.aims())));
    facts.add(words.say("読み手: ", "For: ") + escape(words.list(disclosure.readers())));
    facts.add(
        words.say("開示: ", "Kind: ")
            + escape(words.in(disclosure.approach()))
            + disclosure
                .channel()
                .map(
                    channel ->
                        words.say("（", " (") + escape(words.in(channel)) + words.say("）", ")"))
                .orElse(""));
    facts.add(words.say("版: ", "Edition: ") + disclosure.edition());
    disclosure
        .approver()
        .ifPresent(name -> facts.add(words.say("責任者: ", "Responsible: ") + escape(words.in(name))));
    disclosure
        .publishedOn()
        .ifPresent(day -> facts.add(words.say("公表日: ", "Published: ") + escape(words.day(day))));
    return facts;
  }

  private void section(ContentSection section) {
    out.heading(2, words.numbered(section));
    out.paragraph("*", escape(words.in(section.content().question())), "*");
    for (ToldItem item : section.items()) {
      out.paragraph(
          item.explainsAbsence()
              ? bold(words.say("記載しない理由", "Why this is not reported")) + " "
              : "",
          escape(words.in(item.text())));
    }
    if (section.items().isEmpty()) {
      out.paragraph(words.say("この版には記載がありません。", "Nothing is reported in this edition."));
    }
  }

  private void annex(InsiderAnnex annex) {
    out.heading(2, words.say("付属：開示範囲の判断", "Annex: how the scope was judged"));
    out.heading(3, words.say("開示しないもの", "Withheld"));
    if (annex.withheld().isEmpty()) {
      out.paragraph(words.say("ありません。", "Nothing."));
    }
    out.bullets(annex.withheld().stream().map(this::withheld).toList());
    out.heading(3, words.say("攻撃者への有用性の評価", "Usefulness to attackers, as assessed"));
    List<List<String>> rows = new ArrayList<>();
    for (ItemRecord record : annex.records()) {
      for (DisclosureAssessment assessment : record.assessments()) {
        rows.add(
            List.of(
                escape(record.id().value()),
                escape(words.in(record.informationType())),
                escape(words.in(assessment.audience())),
                escape(words.in(assessment.usefulness())),
                escape(words.in(assessment.reason())),
                escape(assessment.assessor() + ", " + assessment.assessedOn())));
      }
    }
    out.table(words.assessmentHead(), rows);
    out.heading(3, words.say("約束の状況", "How the promises stand"));
    if (annex.promises().isEmpty()) {
      out.paragraph(words.say("約束はありません。", "No promise is made."));
    }
    out.bullets(
        annex.promises().stream()
            .map(
                promise ->
                    bold(words.promise(promise))
                        + ": "
                        + escape(
                            words.in(promise.statement())
                                + " ("
                                + promise.item()
                                + " → "
                                + promise.target()
                                + ")"))
            .toList());
  }

  private String withheld(ItemRecord record) {
    StringBuilder text = new StringBuilder();
    text.append(bold(record.id().value())).append(": ").append(escape(words.in(record.text())));
    for (ScopeRuling ruling : record.withheld()) {
      text.append("\n  - ")
          .append(escape(words.in(ruling.text())))
          .append(" \\[")
          .append(ruling.rule().id())
          .append("\\]");
    }
    return text.toString();
  }
}
