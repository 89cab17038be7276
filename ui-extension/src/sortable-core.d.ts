// The build of SortableJS without its plugins, which @types/sortablejs does not name.
declare module 'sortablejs/modular/sortable.core.esm.js' {
  import Sortable from 'sortablejs';
  export default Sortable;
}
