package dev.isg.core.certification;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.control.ControlId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The schemes a company answers to, the controls of the programme each asks for, and the units each
 * covers.
 *
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCertifications.class)
@JsonDeserialize(as = ImmutableCertifications.class)
public abstract class Certifications {
  Certifications() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The schemes. */
  public abstract List<Scheme> schemes();

  /** Which control serves which scheme. */
  public abstract List<SchemeMapping> mappings();

  /** Which unit is covered by which scheme, past and future times included. */
  public abstract List<CertifiedScope> scopes();

  /** The mappings of a control, in the order of the document. */
  public final List<SchemeMapping> mappingsOf(ControlId control) {
    return mappings().stream().filter(mapping -> mapping.control().equals(control)).toList();
  }

  /** The mappings to a scheme, in the order of the document. */
  public final List<SchemeMapping> mappingsTo(SchemeId scheme) {
    return mappings().stream().filter(mapping -> mapping.scheme().equals(scheme)).toList();
  }

  /** The scopes of a scheme of whatever time, in the order of the document. */
  public final List<CertifiedScope> scopesOf(SchemeId scheme) {
    return scopes().stream().filter(scope -> scope.scheme().equals(scheme)).toList();
  }

  /** The scopes in force on a day, in the order of the document. */
  public final List<CertifiedScope> scopesOn(LocalDate day) {
    return scopes().stream().filter(scope -> scope.coversDay(day)).toList();
  }

  /** Builds them. */
  public static class Builder extends ImmutableCertifications.Builder {
    Builder() {}
  }
}
