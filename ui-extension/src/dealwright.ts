// Entry of Dealwright's own pages. Hosts load the panels' modules that extensions.json names.
import './elements/app/index.ts';
