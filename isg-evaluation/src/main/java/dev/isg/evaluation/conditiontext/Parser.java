package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.conditiontext.TokenReader.GivenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions by recursive descent. A condition with a fault is null, and so is what is made
 * of it; reading goes on after it.
 */
final class Parser {
  private static final int MOST_OPEN = 64;

  private final TokenReader reader;
  private final LeafParser leaves;
  private final Faults faults;
  private int open;

  Parser(List<Token> tokens, Vocabulary vocabulary, Faults faults) {
    this.reader = new TokenReader(tokens, faults);
    this.leaves = new LeafParser(reader, vocabulary, faults);
    this.faults = faults;
  }

  /** The whole text as one condition; null if it has a fault. */
  @Nullable Condition whole() {
    Condition condition = joined();
    while (reader.peek().kind() != Token.Kind.END) {
      reader.unexpected(Expected.CONTINUATION);
      reader.take();
      reader.skip(0);
      if (reader.takeIf("and") || reader.takeIf("or")) {
        joined();
      }
    }
    return condition;
  }

  /** Conditions with {@code and} between them, or with {@code or}, but not both. */
  private @Nullable Condition joined() {
    Token first = reader.peek();
    List<@Nullable Condition> parts = new ArrayList<>();
    parts.add(one());
    Token joint = reader.peek();
    while (reader.peek().is("and") || reader.peek().is("or")) {
      Token next = reader.take();
      if (!next.text().equals(joint.text())) {
        faults.tell(ConditionTextRule.MIXED, next, Map.of());
        joint = next;
      }
      parts.add(one());
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return joint.is("and")
        ? made(first, parts, Condition.All::new)
        : made(first, parts, Condition.Any::new);
  }

  private @Nullable Condition one() {
    Token first = reader.peek();
    try {
      if (reader.takeIf("(")) {
        Condition inner = inParentheses(first, this::joined);
        reader.expect(")", "(a >= 1 % and b >= 1 %) or c >= 1 %");
        return inner;
      }
      if (reader.takeIf("all")) {
        return made(first, list(), Condition.All::new);
      }
      if (reader.takeIf("any")) {
        return made(first, list(), Condition.Any::new);
      }
      if (reader.takeIf("for")) {
        return streak(first);
      }
      if (first.kind() == Token.Kind.NUMBER) {
        int least = reader.count();
        reader.expect("of", "2 of (a >= 1 %, b >= 1 %, c >= 1 %)");
        return made(first, list(), parts -> new Condition.AtLeastOf(least, parts));
      }
      return leaves.leaf();
    } catch (GivenUp told) {
      reader.skip(leaves.openBrackets());
      return null;
    }
  }

  private @Nullable Condition streak(Token first) {
    int periods = reader.periods();
    Token opening = reader.peek();
    reader.expect("(", "for 3 periods (a >= 1 %)");
    Condition of = inParentheses(opening, this::joined);
    reader.expect(")", "for 3 periods (a >= 1 %)");
    return of == null ? null : reader.checked(first, () -> new Condition.Streak(periods, of));
  }

  /** Conditions in parentheses with commas between them. */
  private List<@Nullable Condition> list() {
    Token opening = reader.peek();
    reader.expect("(", Expected.NEXT_PART.example());
    List<@Nullable Condition> parts = new ArrayList<>();
    do {
      parts.add(inParentheses(opening, this::joined));
      if (!reader.peek().is(",") && !reader.peek().is(")")) {
        reader.unexpected(Expected.NEXT_PART);
        parts.add(null);
        reader.take();
        reader.skip(0);
        while (reader.peek().is("and") || reader.peek().is("or")) {
          reader.take();
          reader.skip(0);
        }
      }
    } while (reader.takeIf(","));
    reader.takeIf(")");
    return parts;
  }

  private @Nullable Condition inParentheses(Token opening, Supplier<@Nullable Condition> inner) {
    if (open == MOST_OPEN) {
      faults.tell(
          ConditionTextRule.TOO_DEEP,
          opening,
          Map.of("most", LocalizedText.same(Integer.toString(MOST_OPEN))));
      reader.skip(1);
      throw new GivenUp();
    }
    open++;
    try {
      return inner.get();
    } finally {
      open--;
    }
  }

  private @Nullable Condition made(
      Token first, List<@Nullable Condition> parts, Function<List<Condition>, Condition> maker) {
    List<Condition> whole = new ArrayList<>();
    for (Condition part : parts) {
      if (part == null) {
        return null;
      }
      whole.add(part);
    }
    return reader.checked(first, () -> maker.apply(whole));
  }
}
