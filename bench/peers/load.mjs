// Stands beside the installed peers, so that names resolve there and not in the project.
export const load = (name) => import(name);
