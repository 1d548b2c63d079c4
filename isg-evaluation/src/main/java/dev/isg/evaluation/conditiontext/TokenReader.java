package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes tokens one by one, and gives up on a condition at the first that does not fit. */
final class TokenReader {
  /** Words that are no names unless they stand in backticks. */
  static final Set<String> RESERVED =
      Set.of("and", "or", "all", "any", "of", "for", "no", "sheet", "done", "stated");

  private static final int MOST_DIGITS = 9;

  private final List<Token> tokens;
  private final Faults faults;
  private int at;

  TokenReader(List<Token> tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The next token; the end is never passed. */
  Token take() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  boolean takeIf(String keywordOrSign) {
    boolean there = peek().is(keywordOrSign);
    if (there) {
      take();
    }
    return there;
  }

  void expect(String keywordOrSign, String example) {
    if (!takeIf(keywordOrSign)) {
      throw unexpected(Expected.word(keywordOrSign, example));
    }
  }

  Token expect(Token.Kind kind, Expected expected) {
    if (peek().kind() != kind) {
      throw unexpected(expected);
    }
    return take();
  }

  /** Tells that something else was expected, unless what stands there was told of already. */
  GivenUp unexpected(Expected expected) {
    boolean told =
        peek().kind() == Token.Kind.UNREADABLE
            || (peek().kind() == Token.Kind.END
                && at > 0
                && tokens.get(at - 1).kind() == Token.Kind.UNREADABLE);
    if (!told) {
      faults.unexpected(peek(), expected);
    }
    return new GivenUp();
  }

  /** A name, as an id. */
  <T> T name(Function<String, T> id) {
    Token token = peek();
    boolean named =
        token.kind() == Token.Kind.NAME
            || (token.kind() == Token.Kind.WORD && !RESERVED.contains(token.text()));
    if (!named) {
      throw unexpected(Expected.NAME);
    }
    take();
    return checked(token, () -> id.apply(token.text()));
  }

  /** A number with its unit. */
  Quantity quantity() {
    Token number = expect(Token.Kind.NUMBER, Expected.NUMBER);
    Token unit = peek();
    boolean word = unit.kind() == Token.Kind.WORD && !RESERVED.contains(unit.text());
    if (!unit.is("%") && !word) {
      throw unexpected(Expected.UNIT);
    }
    take();
    MeasurementUnit of = checked(unit, () -> MeasurementUnit.of(unit.text()));
    return checked(number, () -> Quantity.of(number.text(), of));
  }

  /** A share in per cent. */
  Percentage share() {
    Token number = expect(Token.Kind.NUMBER, Expected.PER_CENT);
    if (!takeIf("%")) {
      throw unexpected(Expected.PER_CENT);
    }
    return checked(number, () -> Percentage.of(number.text()));
  }

  /** A whole number. Whether it is too great for its purpose is checked there. */
  int count() {
    Token number = peek();
    if (number.kind() != Token.Kind.NUMBER
        || number.text().length() > MOST_DIGITS
        || !number.text().chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw unexpected(Expected.COUNT);
    }
    take();
    return Integer.parseInt(number.text());
  }

  /** A number of periods, and the word for them. */
  int periods() {
    int periods = count();
    if (!takeIf("period")) {
      expect("periods", "for 3 periods (a >= 1 %)");
    }
    return periods;
  }

  LocalDate date() {
    Token token = peek();
    if (token.kind() == Token.Kind.DATE) {
      try {
        LocalDate date = LocalDate.parse(token.text());
        take();
        return date;
      } catch (DateTimeParseException notADay) {
        // told below, as is everything else that is no day
      }
    }
    throw unexpected(Expected.DATE);
  }

  /** What the parts at hand make; a refusal is told at the token. */
  <T> T checked(Token at, Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidModelException refusal) {
      faults.refused(at, refusal);
      throw new GivenUp();
    }
  }

  /**
   * Passes over what is left of a condition that was given up: up to the next word or sign that may
   * follow a condition.
   *
   * @param open how many brackets are open already
   */
  void skip(int open) {
    int depth = open;
    while (peek().kind() != Token.Kind.END) {
      boolean closes = peek().is(")") || peek().is("]");
      boolean follows = peek().is("and") || peek().is("or") || peek().is(",");
      if (depth == 0 && (follows || peek().is(")"))) {
        return;
      }
      if (peek().is("(") || peek().is("[")) {
        depth++;
      } else if (closes && depth > 0) {
        depth--;
      }
      take();
    }
  }

  /** Thrown where a condition cannot be read on; the fault has been told. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUp() {
      super("told", null, false, false);
    }
  }
}
