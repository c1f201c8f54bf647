/** Whether an item is Any Other Business, by its title. */
export function isOtherBusiness(title: string): boolean {
  return /^(?:any other|aob\b)/i.test(title);
}
