type Attributes = Readonly<Record<string, string>>;

/** What is sold in every case. */
const PRODUCTS: Readonly<Record<string, Attributes>> = {
  x: { title: 'X', series: 'GTX', price: '120.50' },
  y: { title: 'Y', series: 'MG', price: 'on request' },
};

/** To whom; the last has no size. */
const CUSTOMERS: Readonly<Record<string, Attributes>> = {
  k1: { title: 'First', size: '10' },
  k2: { title: 'Second', size: '9.5' },
  k3: { title: 'Third', size: '' },
};

/** What is known of a product, whatever the program: `p7-x` is an `x`. */
export const product = (id: string): Attributes => PRODUCTS[id.slice(-1)] ?? {};

/** What is known of a customer, likewise. */
export const customer = (id: string): Attributes => CUSTOMERS[id.slice(-2)] ?? {};
