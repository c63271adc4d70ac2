// Does every kind of control of every library of Vue take its value into the page's own model?
import { testLibraries } from './test-libraries';

testLibraries('vue');
