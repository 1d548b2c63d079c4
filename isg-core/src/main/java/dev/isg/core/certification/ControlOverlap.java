package dev.isg.core.certification;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import java.util.List;

/**
 * A control that serves more than one scheme.
 *
 * @param control the control
 * @param name what is done
 * @param mappings the schemes with their clauses, in the order of the schemes
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public record ControlOverlap(ControlId control, LocalizedText name, List<SchemeMapping> mappings) {
  /** Copies the mappings. */
  public ControlOverlap {
    mappings = List.copyOf(mappings);
  }
}
