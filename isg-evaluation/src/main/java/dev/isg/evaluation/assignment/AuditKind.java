package dev.isg.evaluation.assignment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * A kind of audit. Auditors audit the work of directors and the accounts; governance belongs to the
 * former, as part of auditing the internal control system.
 *
 * @source METI 2009, 6.1, 6.2 and figure 6-1
 */
public enum AuditKind implements Labelled {
  /** The auditors audit how directors do their work. */
  OPERATIONAL("監査役監査（業務監査）", "operational audit by the auditors"),
  /** The auditors audit the accounts. */
  ACCOUNTING("監査役監査（会計監査）", "accounting audit by the auditors"),
  /** Internal audit, directly under the chief executive. */
  INTERNAL("内部監査", "internal audit");

  private final LocalizedText label;

  AuditKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The layer it is for; empty if for neither. */
  public Optional<AuditLayer> covers() {
    return switch (this) {
      case OPERATIONAL -> Optional.of(AuditLayer.GOVERNANCE);
      case ACCOUNTING -> Optional.empty();
      case INTERNAL -> Optional.of(AuditLayer.MANAGEMENT);
    };
  }

  /** The kind that is for a layer. */
  public static AuditKind of(AuditLayer layer) {
    return layer == AuditLayer.GOVERNANCE ? OPERATIONAL : INTERNAL;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
