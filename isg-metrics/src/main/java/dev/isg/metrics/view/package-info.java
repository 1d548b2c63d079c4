/**
 * Monitor: what management is shown, and what managers are.
 *
 * <p>The two want opposite things. Management gets few things, distilled into messages, at regular
 * meetings from once a quarter to once a year, with a way down to the records; news of the business
 * environment comes from those who form the business strategy (guidance, sections 4.1.1 and 4.3.1).
 * A manager has to act, and so gets each finding as it is, early and direct, rather than a
 * comprehensive figure (section 4.3.3).
 *
 * <p>A {@link dev.isg.metrics.view.ViewDefinition} says what a view shows to whom, and {@link
 * dev.isg.metrics.view.ViewCheck} tells where it shows the one what only the other needs. A {@link
 * dev.isg.metrics.view.ManagerView} is the view of one manager: everything that was recorded for
 * the manager's departments up to this moment, newest first, nothing added up and nothing held back
 * to the end of a period.
 *
 * <pre>{@code
 * ValidationReport report = ViewCheck.check(definition);
 * ManagerView view = ManagerView.of(resolved, PersonId.of("suzuki"), records, clock.instant());
 * view.entries().forEach(entry -> show(entry.headline().in(Language.EN), entry.record()));
 * }</pre>
 */
@NullMarked
package dev.isg.metrics.view;

import org.jspecify.annotations.NullMarked;
