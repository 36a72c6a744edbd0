/** Tests of the checks of translation memories. */
package stele.validate;
