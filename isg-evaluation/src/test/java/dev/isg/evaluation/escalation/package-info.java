@NullMarked
package dev.isg.evaluation.escalation;

import org.jspecify.annotations.NullMarked;
