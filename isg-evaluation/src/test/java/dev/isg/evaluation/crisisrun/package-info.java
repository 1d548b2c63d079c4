@NullMarked
package dev.isg.evaluation.crisisrun;

import org.jspecify.annotations.NullMarked;
