import type { AnyNode, CatchClause, Class, Function as FunctionNode, Pattern, Program } from "acorn";

interface Scope {
  readonly names: Set<string>;
  readonly parent: Scope | undefined;
  /** Where a `var` lands; absent in the scope of a function or of the whole script, which keep theirs. */
  readonly ofVar: Scope | undefined;
}

interface Use {
  readonly name: string;
  readonly offset: number;
  readonly scope: Scope;
}

/**
 * Finds the names that a script uses without declaring them, each with the offset of its first use. Names are resolved
 * only after the whole walk, so that a hoisted declaration counts for the uses before it.
 */
export function freeIdentifiers(program: Program): Map<string, number> {
  const uses: Use[] = [];
  visit(program, newScope(undefined, undefined), uses);
  const free = new Map<string, number>();
  for (const { name, offset, scope } of uses) {
    if (!isDeclared(name, scope)) free.set(name, Math.min(offset, free.get(name) ?? offset));
  }
  return free;
}

function newScope(parent: Scope | undefined, ofVar: Scope | undefined): Scope {
  return { names: new Set(), parent, ofVar };
}

function blockIn(parent: Scope): Scope {
  return newScope(parent, parent.ofVar ?? parent);
}

function isDeclared(name: string, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.names.has(name)) return true;
  return false;
}

function visit(node: AnyNode, scope: Scope, uses: Use[]): void {
  switch (node.type) {
    case "Identifier":
      uses.push({ name: node.name, offset: node.start, scope });
      break;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      visitFunction(node, scope, uses);
      break;
    case "ClassDeclaration":
    case "ClassExpression":
      visitClass(node, scope, uses);
      break;
    case "CatchClause":
      visitCatch(node, blockIn(scope), uses);
      break;
    case "VariableDeclaration":
      for (const { id, init } of node.declarations) {
        declare(id, node.kind === "var" ? (scope.ofVar ?? scope) : scope, scope, uses);
        if (init) visit(init, scope, uses);
      }
      break;
    case "BlockStatement":
    case "SwitchStatement":
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
      visitAll(childrenOf(node), blockIn(scope), uses);
      break;
    default:
      visitAll(partsThatRefer(node), scope, uses);
  }
}

function visitAll(nodes: AnyNode[], scope: Scope, uses: Use[]): void {
  for (const node of nodes) visit(node, scope, uses);
}

function visitFunction(node: FunctionNode, scope: Scope, uses: Use[]): void {
  const inside = newScope(scope, undefined);
  if (node.type !== "ArrowFunctionExpression") inside.names.add("arguments");
  if (node.id) (node.type === "FunctionDeclaration" ? scope : inside).names.add(node.id.name);
  for (const param of node.params) declare(param, inside, inside, uses);
  visit(node.body, inside, uses);
}

function visitClass(node: Class, scope: Scope, uses: Use[]): void {
  const inside = blockIn(scope);
  if (node.id) (node.type === "ClassDeclaration" ? scope : inside).names.add(node.id.name);
  if (node.superClass) visit(node.superClass, inside, uses);
  visit(node.body, inside, uses);
}

function visitCatch(node: CatchClause, inside: Scope, uses: Use[]): void {
  if (node.param) declare(node.param, inside, inside, uses);
  visit(node.body, inside, uses);
}

/** Adds the names a pattern binds to `target`, and visits its default values and computed keys where it stands. */
function declare(pattern: Pattern, target: Scope, scope: Scope, uses: Use[]): void {
  switch (pattern.type) {
    case "Identifier":
      target.names.add(pattern.name);
      break;
    case "AssignmentPattern":
      declare(pattern.left, target, scope, uses);
      visit(pattern.right, scope, uses);
      break;
    case "RestElement":
      declare(pattern.argument, target, scope, uses);
      break;
    case "ArrayPattern":
      for (const element of pattern.elements) if (element) declare(element, target, scope, uses);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties) {
        if (property.type === "Property" && property.computed) visit(property.key, scope, uses);
        declare(property.type === "Property" ? property.value : property, target, scope, uses);
      }
      break;
    case "MemberExpression":
      visit(pattern, scope, uses);
  }
}

/** Leaves out identifiers that are no variables: property names, labels, `new.target`. */
function partsThatRefer(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case "MemberExpression":
      return node.computed ? [node.object, node.property] : [node.object];
    case "Property":
    case "MethodDefinition":
      return node.computed ? [node.key, node.value] : [node.value];
    case "LabeledStatement":
      return [node.body];
    case "BreakStatement":
    case "ContinueStatement":
    case "MetaProperty":
      return [];
    default:
      return childrenOf(node);
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
