import { closeSite } from './site';

export default closeSite;
