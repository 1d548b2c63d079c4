package dev.isg.disclosure.render;

import static dev.isg.disclosure.render.Markdown.bold;
import static dev.isg.disclosure.render.Markdown.escape;

import dev.isg.disclosure.board.AwaitedLine;
import dev.isg.disclosure.board.DecisionLine;
import dev.isg.disclosure.render.page.Words;

/** Words a decision, taken or awaited, as one bullet of Markdown. */
final class DecisionMarkdown {
  private final Words words;

  DecisionMarkdown(Words words) {
    this.words = words;
  }

  String taken(DecisionLine line) {
    StringBuilder text = new StringBuilder();
    text.append(bold(words.head(line.choice())))
        .append(": ")
        .append(escape(words.in(line.subject())))
        .append("\n  - ")
        .append(escape(words.in(line.kind())))
        .append(words.say("、", ", "))
        .append(escape(words.by(line)));
    line.reason()
        .ifPresent(
            reason ->
                text.append(words.say("\n  - 理由: ", "\n  - Reason: "))
                    .append(escape(words.in(reason))));
    line.condition()
        .ifPresent(
            condition ->
                text.append(words.say("\n  - 条件: ", "\n  - Condition: "))
                    .append(escape(words.condition(condition))));
    return text.toString();
  }

  String awaited(AwaitedLine line) {
    return bold(words.in(line.subject()))
        + "\n  - "
        + escape(words.in(line.kind()))
        + words.say("、", ", ")
        + escape(words.in(line.standing()))
        + words.say("。提案: ", ". Suggested: ")
        + escape(words.in(line.suggestion()))
        + words.say("。選択肢: ", ". Options: ")
        + escape(words.texts(line.options()))
        + words.say("。決める人: ", ". To be decided by: ")
        + escape(words.list(line.deciders()));
  }
}
