/** Tables of the schema that hold data, those that others refer to first. For the owner and `callward_system` alike. */
export const TABLES_IN_ORDER = `
WITH RECURSIVE
  tables AS (
    SELECT c.oid, c.relname::text AS name FROM pg_class AS c
    WHERE c.relnamespace = 'callward'::regnamespace AND c.relkind = 'r' AND c.relname <> 'schema_migrations'),
  refers AS (
    SELECT DISTINCT conrelid AS child, confrelid AS parent FROM pg_constraint
    WHERE contype = 'f' AND conrelid <> confrelid),
  depth AS (
    SELECT oid, 0 AS level FROM tables
    UNION
    SELECT refers.child, depth.level + 1 FROM depth JOIN refers ON refers.parent = depth.oid)
SELECT name FROM tables JOIN depth USING (oid) GROUP BY name ORDER BY max(level), name`;
