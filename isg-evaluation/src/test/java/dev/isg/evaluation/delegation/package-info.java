@NullMarked
package dev.isg.evaluation.delegation;

import org.jspecify.annotations.NullMarked;
