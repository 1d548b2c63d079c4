package dev.isg.core.certification;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.control.ControlId;
import java.util.List;

/**
 * That a scheme asks for a control of the programme. A control that serves several schemes has one
 * mapping for each.
 *
 * @param control the control
 * @param scheme the scheme
 * @param clauses where the scheme asks for it, as the company names the places; empty where it is
 *     not said
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public record SchemeMapping(ControlId control, SchemeId scheme, List<String> clauses) {
  /** Copies the clauses and refuses a blank one. */
  public SchemeMapping {
    clauses = List.copyOf(clauses);
    if (clauses.stream().anyMatch(String::isBlank)) {
      throw InvalidModelException.of(
          "SchemeMapping", "clauses に空のものがあります", "clauses must not be blank");
    }
  }

  /** A mapping with the places given. */
  public static SchemeMapping of(ControlId control, SchemeId scheme, String... clauses) {
    return new SchemeMapping(control, scheme, List.of(clauses));
  }
}
