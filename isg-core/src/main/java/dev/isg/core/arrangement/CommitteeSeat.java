package dev.isg.core.arrangement;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * For whom a member sits on the committee. The guidance asks for six, and leaves room for others.
 *
 * @source METI 2009, 3.2.1
 */
public enum CommitteeSeat implements Labelled {
  /** The executive in charge: someone of management, which a CISO at executive level is. */
  EXECUTIVE_IN_CHARGE("担当役員", "executive in charge", Appointment::management),
  /** The security officers of the departments. */
  SECURITY_OFFICERS(
      "情報セキュリティ管理責任者",
      "information security management officers",
      held -> held.role() == Role.SECURITY_OFFICER),
  /** The information systems department. */
  INFORMATION_SYSTEMS(
      "情報システム", "information systems", held -> held.role() == Role.INFORMATION_SYSTEMS),
  /** The legal department. */
  LEGAL("法務", "legal affairs", held -> held.role() == Role.LEGAL),
  /** General affairs. */
  GENERAL_AFFAIRS("総務", "general affairs", held -> held.role() == Role.GENERAL_AFFAIRS),
  /** Human resources. */
  HUMAN_RESOURCES("人事", "human resources", held -> held.role() == Role.HUMAN_RESOURCES),
  /** Anyone else, within the company or from outside; no role goes with it. */
  OTHER("その他", "other", held -> true);

  private final LocalizedText label;
  private final Predicate<Appointment> fits;

  CommitteeSeat(String ja, String en, Predicate<Appointment> fits) {
    this.label = LocalizedText.of(ja, en);
    this.fits = fits;
  }

  /** The seats that must be taken, in the order of the guidance. */
  public static List<CommitteeSeat> wanted() {
    return Arrays.stream(values()).filter(seat -> seat != OTHER).toList();
  }

  /** Whether someone so appointed may sit here. */
  public boolean fits(Appointment held) {
    return fits.test(held);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
